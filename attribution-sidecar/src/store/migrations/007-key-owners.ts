/** A key is its account's only while who asked for it owns the account. Keys of before nobody can tell the owner of: they end. */
export const keyOwners = `
alter table api_keys add column owner text not null default '';
`
