/**
 * Where in its block a version was published: who registered first across Datanets. Rows of one block were written in the order of their events.
 * What batches hold of the contributors of models with a `minEntry`: `sums` is JSON, `[[account, amount], …]` with amounts as decimal text. A role
 * never reads another's.
 */
export const placesAndAccruals = `
alter table chain_versions add column log_index integer not null default 0;
update chain_versions set log_index = rowid;
alter table batches add column closing integer not null default 0;
create table batch_accruals (
  batch integer not null references batches (id), model_id text not null, sums text not null, primary key (model_id, batch)
) strict;
create table validator_accruals (
  number integer not null, model_id text not null, sums text not null, primary key (model_id, number)
) strict;
create table snapshot_sizes (model_id text primary key, unmasked text not null) strict;
`
