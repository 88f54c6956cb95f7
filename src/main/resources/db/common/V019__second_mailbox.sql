-- A second mailbox of the certificate's holder, and what the mail server answered when it took a mail.
alter table dossier add column subscriber_other_email varchar(254);
alter table outbox add column answer varchar(300);
