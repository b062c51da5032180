/**
 * What imports need: the inbox, files that were refused, traces of texts by which near-identical ones are found,
 * employers with their spellings, and events of merging.
 */
export const imports = `
-- Why an application waits in the inbox: fields that are unsure, a posting like it that is there, or one of a list.
-- One of a list is not on the board until somebody takes it.
alter table application add column review text check (review in ('unsure', 'same', 'list'));
create index applicationByReview on application (review) where review is not null;

-- The employer's name for comparing; null until it is filled in, which the app does by itself.
alter table application add column companyKey text;
create index applicationByCompany on application (companyKey);

-- A file that could not be taken in. Its bytes are kept all the same; settled when a person took it or let it go.
create table refusal (
  id integer primary key autoincrement,
  originalId integer not null references original (id),
  fileName text not null,
  modifiedAt integer,
  refusedAt text not null,
  code text not null,
  settledAt text
) strict;
create unique index refusalByOriginal on refusal (originalId);
create index refusalOpen on refusal (id) where settledAt is null;

-- The trace of a text (MinHash), and its bands, by which texts that share much are found without comparing all.
create table postingTrace (
  postingId integer primary key references posting (id),
  version integer not null,
  trace blob not null
) strict;
create table postingBand (
  band integer not null,
  hash integer not null,
  postingId integer not null references posting (id),
  primary key (band, hash, postingId)
) strict, without rowid;

-- An application that was merged into another: which one, and what has to be put back to split them again.
alter table application add column mergedIntoId integer references application (id);
alter table application add column beforeMerge text
  check (beforeMerge is null or json_valid(beforeMerge));
create index applicationByMerged on application (mergedIntoId) where mergedIntoId is not null;

-- Notes go along when applications are merged, and their rows of the index with them.
drop trigger searchForgetNote;
drop trigger searchRenewNote;
create trigger searchForgetNote before update of applicationId, body, trashedAt on note begin
  insert into searchIndex (searchIndex, rowid, title, company, body)
    select 'delete', searchId, title, company, body from searchSource where searchId = old.searchId;
end;
create trigger searchRenewNote after update of applicationId, body, trashedAt on note begin
  insert into searchIndex (rowid, title, company, body)
    select searchId, title, company, body from searchSource where searchId = new.searchId;
end;

-- What is known of an employer beyond its applications. A spelling that was merged names the one it belongs to.
create table company (
  key text primary key not null,
  name text not null,
  mergedInto text references company (key),
  stance text not null default 'open' check (stance in ('open', 'cooling', 'blocked')),
  reason text not null default '',
  until text,
  check (mergedInto is null or mergedInto != key)
) strict, without rowid;
create index companyByMerged on company (mergedInto) where mergedInto is not null;

-- The table of events anew, for two kinds more.
drop trigger eventIsNeverChanged;
drop trigger eventIsNeverRemoved;
create table newEvent (
  id integer primary key autoincrement,
  applicationId integer not null references application (id),
  kind text not null check (kind in
    ('added', 'stage', 'outcome', 'note', 'interview', 'trashed', 'restored', 'changed', 'undone', 'merged', 'split')),
  at text not null,
  recordedAt text not null,
  stageId integer references stage (id),
  stageName text,
  outcome text,
  noteId integer references note (id),
  interviewId integer references interview (id),
  undoes integer references event (id),
  check ((kind = 'undone') = (undoes is not null))
) strict;
insert into newEvent select * from event;
drop table event;
alter table newEvent rename to event;
create index eventByApplication on event (applicationId);
create index eventByEntry on event (applicationId, id, at) where kind in ('added', 'stage');
create unique index eventByUndone on event (undoes) where undoes is not null;
create trigger eventIsNeverChanged before update on event begin
  select raise(abort, 'events are only ever added');
end;
create trigger eventIsNeverRemoved before delete on event begin
  select raise(abort, 'events are only ever added');
end;
`
