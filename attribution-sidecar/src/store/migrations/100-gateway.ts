/**
 * What the gateway keeps. Amounts are decimal text (nOPEN), times Unix milliseconds, hashes and identifiers lower-case `0x` text,
 * tokens the varint form of protocol §5. A receipt is written whole, in the transaction that gives it its sequence number.
 */
export const gatewayTables = `
create table receipts (
  server text not null,
  sequence integer not null,
  receipt_id text not null unique,
  model_id text not null,
  payer integer not null,
  fee text not null,
  cumulative text not null,
  created_at integer not null,
  input_tokens integer not null,
  output_tokens integer not null,
  prompt_commitment blob not null,
  response_commitment blob not null,
  signature blob not null,
  voucher_cumulative text not null,
  voucher_signature blob not null,
  salt blob not null,
  prompt_tokens blob not null,
  response_tokens blob not null,
  matched text,
  total text,
  evidenced text,
  weights blob,
  batch integer,
  primary key (server, sequence)
) strict;
create index receipts_payer on receipts (payer, server, sequence);
create index receipts_unattributed on receipts (server, sequence) where weights is null;
create index receipts_unbatched on receipts (server, sequence) where batch is null;
create index receipts_batch on receipts (batch) where batch is not null;
create index receipts_created on receipts (created_at, sequence);

create table vouchers (
  account integer primary key,
  cumulative text not null,
  signature blob not null,
  updated_at integer not null
) strict;

create table api_keys (
  id text primary key,
  hash blob not null unique,
  account integer not null,
  label text not null,
  created_at integer not null,
  revoked_at integer
) strict;

create table used_signatures (
  digest text primary key,
  used_at integer not null
) strict;

create table idempotency (
  account integer not null,
  key text not null,
  request_hash blob not null,
  response text not null,
  created_at integer not null,
  primary key (account, key)
) strict;

create table datanets (
  id integer primary key,
  name text not null unique,
  description text not null,
  tier text not null,
  policy text not null,
  policy_hash text not null,
  commons integer not null,
  "transaction" text,
  created_at integer not null
) strict;

create table contributions (
  id integer primary key,
  datanet integer not null references datanets (id),
  account integer not null,
  contributor text not null,
  title text not null,
  contribution_hash text not null,
  consent_hash text not null,
  licence text not null,
  purposes text not null,
  personal_data integer not null,
  signature blob not null,
  salt text not null,
  records integer not null,
  tokens integer not null,
  pending blob,
  version integer,
  created_at integer not null,
  unique (datanet, contribution_hash)
) strict;
create index contributions_pending on contributions (datanet, id) where version is null;

create table versions (
  datanet integer not null references datanets (id),
  version integer not null,
  status text not null check (status in ('built', 'dispersed', 'published')),
  version_root text not null,
  first_record integer not null,
  records integer not null,
  tokens integer not null,
  unmasked integer not null,
  draft blob,
  manifest blob,
  commitment blob,
  "transaction" text,
  created_at integer not null,
  primary key (datanet, version)
) strict;

create table version_blobs (
  datanet integer not null,
  version integer not null,
  position integer not null,
  payload blob,
  commitment blob,
  primary key (datanet, version, position)
) strict;

create table records (
  datanet integer not null,
  idx integer not null,
  version integer not null,
  contribution integer not null,
  owner integer not null,
  key blob,
  tokens blob,
  token_count integer not null,
  mask blob not null,
  erased_at integer,
  erased_version integer,
  primary key (datanet, idx)
) strict;
create index records_erased on records (datanet, idx) where erased_at is not null;
`
