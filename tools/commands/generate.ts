import { writeDerivedFiles } from '../generate/derived-files.ts';
import { command } from '../house/command.ts';

/** `npm run generate`: writes what is derived from the contract and the migrations. */
await command(async () => {
  const written = await writeDerivedFiles();
  console.log(
    written.length > 0 ? `Written: ${written.join(', ')}` : 'Everything that is derived was up to date.',
  );
  return 0;
});
