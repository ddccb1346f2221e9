process.stderr.write('usage: npm run import -- incidents FILE\n');
process.exitCode = 2;
