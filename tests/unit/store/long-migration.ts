import { type Migration, migrations, newestVersion } from '../../../src/main/store/migrations'

/** How many rows the migration makes. */
export const longMigrationRows = 150_000

/** A migration of several statements that takes long enough to be killed in its middle. */
export const longMigration: Migration = {
  version: newestVersion(migrations) + 1,
  sql: `create table mark (id integer primary key autoincrement, text text not null) strict;
    insert into mark (text)
      with recursive n (i) as (select 1 union all select i + 1 from n where i < ${longMigrationRows})
      select 'mark ' || i from n;
    alter table note add column colour text;
    create index markByText on mark (text);`
}
