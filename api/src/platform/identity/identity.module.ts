import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Deputies } from './deputies.ts';
import { PeoplePreferences } from './people-preferences.ts';
import { PersonRow, RoleGrantRow, SessionRow } from './rows.ts';
import { Sessions } from './sessions.ts';
import { SignIn } from './sign-in.ts';

@Global()
@Module({
  imports: [TypeOrmModule.forFeature([PersonRow, RoleGrantRow, SessionRow])],
  providers: [Deputies, PeoplePreferences, Sessions, SignIn],
  exports: [Deputies, PeoplePreferences, Sessions, SignIn],
})
export class IdentityModule {}
