import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { SetPreferences } from './commands/set-preferences.ts';
import { DemoAccounts } from './queries/demo-accounts.ts';
import { References } from './queries/references.ts';
import { People } from './queries/people.ts';
import { Places } from './queries/places.ts';
import { DepartmentResolver } from './resolvers/department.resolver.ts';
import { DirectoryResolver } from './resolvers/directory.resolver.ts';
import { PersonResolver } from './resolvers/person.resolver.ts';
import { SignInResolver } from './resolvers/sign-in.resolver.ts';
import { ViewerResolver } from './resolvers/viewer.resolver.ts';
import { DepartmentRow, MarketRow, ProblemTypeRow } from './store/rows.ts';

@Module({
  imports: [TypeOrmModule.forFeature([DepartmentRow, MarketRow, ProblemTypeRow])],
  providers: [
    SetPreferences,
    People,
    Places,
    References,
    DemoAccounts,
    DepartmentResolver,
    DirectoryResolver,
    PersonResolver,
    SignInResolver,
    ViewerResolver,
  ],
  exports: [People, Places, References],
})
export class DirectoryModule {}
