/** The double-entry books of each role that keeps them: roles never read each other's rows. */
export const booksTables = `
create table books_state (role text primary key, head blob not null) strict;
create table books_pages (role text not null, book_page integer not null, bytes blob not null, primary key (role, book_page)) strict;
create table books_history (role text not null, number integer not null, bytes blob not null, primary key (role, number)) strict;
`
