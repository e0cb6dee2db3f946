/** One event tells of all payments of a claim: rows are per event and account. */
export const jointClaims = `
alter table chain_claims rename to chain_claims_before;
drop index chain_claims_account;
create table chain_claims (
  block integer not null, log_index integer not null, account integer not null, amount integer not null,
  primary key (block, log_index, account)
) strict;
create index chain_claims_account on chain_claims (account);
insert into chain_claims select block, log_index, account, amount from chain_claims_before;
drop table chain_claims_before;
`
