/**
 * What a person corrected of a posting, beside what the parser read; which parser read it; and the file's own date,
 * from which words such as "3 days ago" count when the file is read again.
 */
export const corrections = `
alter table postingContent add column parserVersion integer not null default 1;
alter table postingContent add column corrections text not null default '{}' check (json_valid(corrections));
alter table posting add column modifiedAt integer;
`
