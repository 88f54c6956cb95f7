-- A letter that was sent out to be signed elsewhere, and in which way a letter was signed.
alter table dossier add column release_year integer;
alter table dossier add column release_sequence integer;
alter table dossier add column release_number varchar(60);
alter table dossier add column release_date date;
alter table dossier add column release_signer varchar(60);
alter table dossier add column release_file char(64);
alter table dossier add column release_length bigint;
alter table dossier add column release_at timestamp with time zone;
alter table dossier add column letter_way varchar(20);
alter table dossier add column letter_paper_date date;
