import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PersonRow, RoleGrantRow, SessionRow } from './rows.ts';
import { Sessions } from './sessions.ts';
import { SignIn } from './sign-in.ts';

@Global()
@Module({
  imports: [TypeOrmModule.forFeature([PersonRow, RoleGrantRow, SessionRow])],
  providers: [Sessions, SignIn],
  exports: [Sessions, SignIn],
})
export class IdentityModule {}
