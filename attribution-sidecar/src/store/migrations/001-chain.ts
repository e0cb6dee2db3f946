/**
 * What the L2 chain said, each row with the block that said it, so that a reorganisation takes back exactly its rows.
 * Amounts are nOPEN; the whole supply fits into SQLite's 64-bit integers.
 */
export const chainTables = `
create table chain_blocks (number integer primary key, hash blob not null, timestamp integer not null) strict;
create table chain_accounts (account integer primary key, owner blob not null, block integer not null) strict;
create table chain_owner_changes (
  block integer not null, log_index integer not null, account integer not null, owner blob not null, primary key (block, log_index)
) strict;
create index chain_owner_changes_account on chain_owner_changes (account, block, log_index);
create table chain_deposits (
  block integer not null, log_index integer not null, account integer not null, amount integer not null, kind text not null,
  primary key (block, log_index)
) strict;
create index chain_deposits_account on chain_deposits (account);
create table chain_claims (
  block integer not null, log_index integer not null, account integer not null, amount integer not null, cumulative integer not null,
  primary key (block, log_index)
) strict;
create index chain_claims_account on chain_claims (account);
create table chain_reservations (
  block integer not null, log_index integer not null, account integer not null, amount integer not null, primary key (block, log_index)
) strict;
create index chain_reservations_account on chain_reservations (account, block, log_index);
create table chain_retirements (block integer not null, log_index integer not null, model_id blob not null, primary key (block, log_index)) strict;
create table chain_datanets (datanet integer primary key, curator blob not null, commons integer not null, block integer not null) strict;
create table chain_versions (
  datanet integer not null, version integer not null, root blob not null, records integer not null, tokens integer not null,
  unmasked integer not null, commitment blob not null, block integer not null, primary key (datanet, version)
) strict;
create table chain_models (
  model_id blob primary key, owner blob not null, server blob not null, body text not null, block integer not null, log_index integer not null
) strict;
create table chain_settlements (
  block integer not null, log_index integer not null, number integer not null, generation integer not null, record blob not null,
  batch_hash blob not null, certificate_hash blob not null, amount integer not null, block_hash blob not null, tx_hash blob not null,
  rolled_back integer, calldata blob not null, primary key (block, log_index)
) strict;
create index chain_settlements_number on chain_settlements (number);
create index chain_settlements_batch on chain_settlements (batch_hash);
create table chain_finals (block integer not null, log_index integer not null, number integer not null, record blob not null,
  primary key (block, log_index)) strict;
create table chain_rollbacks (block integer not null, log_index integer not null, to_number integer not null, generation integer not null,
  primary key (block, log_index)) strict;
`
