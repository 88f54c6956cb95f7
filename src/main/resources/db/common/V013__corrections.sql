-- What an applicant stated before he corrected it, beside the line of history that says so: a JSON array.
alter table history add column corrections varchar(20000);
