import type { Migrations } from '@openledger/service'

/**
 * `blob` is one content, by its SHA-256. `promised` = the caller was told that it will be dispersed; `pinned` = why its bytes must stay:
 * 1 a large upload that it is a part of is not complete, 2 they are the only copy for good. `certificate` leads from a commitment (by SHA-256) to the content; `seal` finds rows that a disk has damaged.
 */
export const MIGRATIONS: Migrations = {
  application: 'openledger-da-adapter',
  steps: [
    `create table blob (
       id integer primary key,
       key blob not null unique,
       size integer not null,
       state text not null check (state in ('accepted', 'complete', 'failed')),
       location text not null check (location in ('inline', 'file', 'parts', 'none')),
       promised integer not null,
       pinned integer not null,
       ticket blob,
       commitment blob,
       error text,
       attempts integer not null default 0,
       created_at integer not null,
       certified_at integer,
       used_at integer not null
     ) strict;
     create index blob_open on blob (created_at) where state = 'accepted' and promised = 1;
     create index blob_used on blob (used_at) where pinned = 0 and location in ('inline', 'file');
     create table payload (key blob primary key, bytes blob not null) strict;
     create table part (
       parent blob not null, position integer not null, key blob not null, size integer not null,
       primary key (parent, position)
     ) strict, without rowid;
     create table certificate (hash blob primary key, key blob not null, seal blob not null) strict, without rowid;`,
  ],
}
