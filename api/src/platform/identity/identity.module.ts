import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PeoplePreferences } from './people-preferences.ts';
import { PersonRow, RoleGrantRow, SessionRow } from './rows.ts';
import { Sessions } from './sessions.ts';
import { SignIn } from './sign-in.ts';

@Global()
@Module({
  imports: [TypeOrmModule.forFeature([PersonRow, RoleGrantRow, SessionRow])],
  providers: [PeoplePreferences, Sessions, SignIn],
  exports: [PeoplePreferences, Sessions, SignIn],
})
export class IdentityModule {}
