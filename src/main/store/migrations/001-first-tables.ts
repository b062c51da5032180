/** The first tables. Frozen: what a store of version 1 was made with is never changed. */
export const firstTables = `
create table original (
  id integer primary key autoincrement,
  sha256 text not null unique check (length(sha256) = 64),
  size integer not null check (size = length(bytes)),
  bytes blob not null
) strict;

create table posting (
  id integer primary key autoincrement,
  originalId integer not null references original (id),
  part integer not null check (part >= 1),
  sameAsId integer references posting (id),
  fileName text not null,
  importedAt text not null,
  title text,
  company text,
  facts text not null check (json_valid(facts)),
  companyKey text not null,
  titleKey text not null,
  textKey text not null,
  canonicalUrl text,
  requisitionId text,
  unique (originalId, part)
) strict;
create index postingByRole on posting (companyKey, titleKey);
create index postingByUrl on posting (canonicalUrl) where canonicalUrl is not null;
create index postingByRequisition on posting (requisitionId, companyKey) where requisitionId is not null;
create index postingBySame on posting (sameAsId) where sameAsId is not null;

-- The text comes first: what stands in front of a column is read with it.
create table postingContent (
  postingId integer primary key references posting (id),
  text text not null,
  textSha256 text not null check (length(textSha256) = 64),
  fields text not null check (json_valid(fields)),
  evidence text not null check (json_valid(evidence)),
  warnings text not null check (json_valid(warnings)),
  blocks text not null check (json_valid(blocks))
) strict;

create table stage (
  id integer primary key autoincrement,
  name text not null,
  kind text not null check (kind in ('saved', 'applied', 'screening', 'interview', 'offer', 'closed')),
  hue integer not null check (hue between 1 and 8),
  position text not null,
  trashedAt text
) strict;
insert into stage (name, kind, hue, position) values
  ('Saved', 'saved', 1, 'a0'),
  ('Applied', 'applied', 2, 'a1'),
  ('Screening', 'screening', 3, 'a2'),
  ('Interview', 'interview', 4, 'a3'),
  ('Offer', 'offer', 5, 'a4'),
  ('Closed', 'closed', 6, 'a5');

-- searchId is the row of the full-text index: 2^20 times the application, plus the note if it is one. So what
-- was found tells its application without a look-up; a store has room for a million notes.
create table application (
  id integer primary key autoincrement,
  postingId integer references posting (id),
  stageId integer not null references stage (id),
  position text not null,
  title text not null,
  company text not null,
  outcome text check (outcome in ('accepted', 'declined', 'rejected', 'withdrawn', 'ghosted', 'expired')),
  excitement integer check (excitement between 1 and 5),
  nextStep text not null default '',
  nextStepOn text,
  createdAt text not null,
  trashedAt text,
  searchId integer generated always as (id * 1048576) virtual
) strict;
create index applicationByPlace on application (stageId, position);
create index applicationByPosting on application (postingId) where postingId is not null;
create unique index applicationBySearchId on application (searchId);

create table interview (
  id integer primary key autoincrement,
  applicationId integer not null references application (id),
  kind text not null
    check (kind in ('recruiter', 'phone', 'technical', 'take-home', 'panel', 'onsite', 'final', 'other')),
  startsAt text,
  timeZone text,
  minutes integer,
  place text not null,
  people text not null,
  preparation text not null,
  questions text not null,
  debrief text not null,
  result text not null,
  createdAt text not null,
  trashedAt text
) strict;
create index interviewByApplication on interview (applicationId);

create table note (
  id integer primary key autoincrement,
  applicationId integer not null references application (id),
  interviewId integer references interview (id),
  body text not null,
  sha256 text not null check (length(sha256) = 64),
  createdAt text not null,
  updatedAt text not null,
  trashedAt text,
  searchId integer generated always as (applicationId * 1048576 + id) virtual,
  check (id < 1048576)
) strict;
create index noteByApplication on note (applicationId, trashedAt);
create unique index noteBySearchId on note (searchId);

create table noteVersion (
  id integer primary key autoincrement,
  noteId integer not null references note (id),
  body text not null,
  sha256 text not null check (length(sha256) = 64),
  at text not null,
  recordedAt text not null
) strict;
create index noteVersionByNote on noteVersion (noteId);

create table event (
  id integer primary key autoincrement,
  applicationId integer not null references application (id),
  kind text not null check (kind in
    ('added', 'stage', 'outcome', 'note', 'interview', 'trashed', 'restored', 'changed', 'undone')),
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
create index eventByApplication on event (applicationId);
create index eventByEntry on event (applicationId, id, at) where kind in ('added', 'stage');
create unique index eventByUndone on event (undoes) where undoes is not null;

create table editLog (
  id integer primary key autoincrement,
  step integer not null,
  groupKey text,
  type text not null,
  applicationId integer,
  noteId integer,
  title text,
  stageName text,
  at text not null,
  forward text not null check (json_valid(forward)),
  backward text not null check (json_valid(backward)),
  eventIds text not null check (json_valid(eventIds)),
  undoneAt text
) strict;
create index editLogByStep on editLog (step);
create index editLogByUndone on editLog (step) where undoneAt is not null;

create table setting (
  key text primary key not null,
  value text not null
) strict, without rowid;

create trigger eventIsNeverChanged before update on event begin
  select raise(abort, 'events are only ever added');
end;
create trigger eventIsNeverRemoved before delete on event begin
  select raise(abort, 'events are only ever added');
end;
create trigger noteVersionIsNeverChanged before update on noteVersion begin
  select raise(abort, 'note versions are only ever added');
end;
create trigger noteVersionIsNeverRemoved before delete on noteVersion begin
  select raise(abort, 'note versions are only ever added');
end;
create trigger originalIsNeverChanged before update on original begin
  select raise(abort, 'originals are kept as they came');
end;

-- What can be found: a row for each application and each note that is not in the trash. A note stands under the
-- title and the employer of its application, so that words of both find it. Subqueries instead of joins, because
-- SQLite plans a join anew for every row that is looked up.
create view searchSource (searchId, title, company, body) as
  select a.searchId, a.title, a.company,
    coalesce((select c.text from postingContent c where c.postingId = a.postingId), '')
  from application a where a.trashedAt is null
  union all
  select n.searchId,
    (select a.title from application a where a.id = n.applicationId),
    (select a.company from application a where a.id = n.applicationId),
    n.body
  from note n
  where n.trashedAt is null and (select a.trashedAt from application a where a.id = n.applicationId) is null;

create virtual table searchIndex using fts5 (
  title, company, body,
  content = 'searchSource', content_rowid = 'searchId',
  tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);
insert into searchIndex (searchIndex, rank) values ('rank', 'bm25(10.0, 5.0, 1.0)');

-- Before a change the view still shows what is indexed; after it, what has to be.
create trigger searchAddApplication after insert on application begin
  insert into searchIndex (rowid, title, company, body)
    select searchId, title, company, body from searchSource where searchId = new.searchId;
end;
create trigger searchForgetApplication before update of title, company, postingId, trashedAt on application begin
  insert into searchIndex (searchIndex, rowid, title, company, body)
    select 'delete', searchId, title, company, body from searchSource where searchId = old.searchId;
end;
create trigger searchRenewApplication after update of title, company, postingId, trashedAt on application begin
  insert into searchIndex (rowid, title, company, body)
    select searchId, title, company, body from searchSource where searchId = new.searchId;
end;
create trigger searchForgetNotesOf before update of title, company, trashedAt on application begin
  insert into searchIndex (searchIndex, rowid, title, company, body)
    select 'delete', searchId, title, company, body from searchSource
    where searchId in (select searchId from note where applicationId = old.id);
end;
create trigger searchRenewNotesOf after update of title, company, trashedAt on application begin
  insert into searchIndex (rowid, title, company, body)
    select searchId, title, company, body from searchSource
    where searchId in (select searchId from note where applicationId = new.id);
end;
create trigger searchRemoveApplication before delete on application begin
  insert into searchIndex (searchIndex, rowid, title, company, body)
    select 'delete', searchId, title, company, body from searchSource where searchId = old.searchId;
end;

create trigger searchForgetText before update of text on postingContent begin
  insert into searchIndex (searchIndex, rowid, title, company, body)
    select 'delete', searchId, title, company, body from searchSource
    where searchId in (select searchId from application where postingId = old.postingId);
end;
create trigger searchRenewText after update of text on postingContent begin
  insert into searchIndex (rowid, title, company, body)
    select searchId, title, company, body from searchSource
    where searchId in (select searchId from application where postingId = new.postingId);
end;

create trigger searchAddNote after insert on note begin
  insert into searchIndex (rowid, title, company, body)
    select searchId, title, company, body from searchSource where searchId = new.searchId;
end;
create trigger searchForgetNote before update of body, trashedAt on note begin
  insert into searchIndex (searchIndex, rowid, title, company, body)
    select 'delete', searchId, title, company, body from searchSource where searchId = old.searchId;
end;
create trigger searchRenewNote after update of body, trashedAt on note begin
  insert into searchIndex (rowid, title, company, body)
    select searchId, title, company, body from searchSource where searchId = new.searchId;
end;
create trigger searchRemoveNote before delete on note begin
  insert into searchIndex (searchIndex, rowid, title, company, body)
    select 'delete', searchId, title, company, body from searchSource where searchId = old.searchId;
end;
`
