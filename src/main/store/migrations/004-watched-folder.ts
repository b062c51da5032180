/** Version 4: what was taken from the watched folder, so that each file is taken once. */
export const watchedFolder = `
create table takenFile (
  path text primary key not null,
  size integer not null,
  modifiedAt integer not null,
  sha256 text not null,
  takenAt text not null,
  outcome text not null check (outcome in ('added', 'known', 'refused', 'passed'))
) strict, without rowid;
create index takenFileBySha on takenFile (sha256);
`
