/** What the validator found out by itself. `sequences` is JSON: the last sequence of each server after this record. */
export const validatorTables = `
create table validator_records (
  record blob primary key, number integer not null, generation integer not null, verdict text not null, findings text not null,
  sequences text not null, receipts integer not null, checked_at integer not null, milliseconds integer not null
) strict;
create index validator_records_number on validator_records (number);
create table attestations (
  kind text not null, record blob not null, number integer not null, generation integer not null, signer blob not null, signature blob not null,
  primary key (kind, record, signer)
) strict;
`
