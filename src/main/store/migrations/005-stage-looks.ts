/** Version 5: how a stage stands on the board, and the hints that its owner asked for. */
export const stageLooks = `
alter table stage add column isHidden integer not null default 0 check (isHidden in (0, 1));
alter table stage add column isCollapsed integer not null default 0 check (isCollapsed in (0, 1));
alter table stage add column maxCards integer check (maxCards >= 1);
alter table stage add column agesAfterDays integer check (agesAfterDays >= 1);
`
