/**
 * One row for each batch; its state says what is still to be done:
 * built -> dispersed -> submitted -> settled -> final, or dropped (its receipts are batched anew).
 * `sections` is JSON: for each server its first sequence and the number of receipts.
 */
export const settlerTables = `
create table batches (
  id integer primary key, state text not null, batch_hash blob not null unique, sections text not null, receipts integer not null,
  bytes blob not null, commitment blob, record_number integer, generation integer, record blob, calldata blob, tx_hash blob,
  submitted_block integer, attempts integer not null default 0, settled_block integer, problem text, created_at integer not null
) strict;
create index batches_state on batches (state);
`
