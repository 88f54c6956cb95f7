-- what stood in a letter, NIK included, was kept a second time beside the letter, and nobody read it
alter table letter_made drop column filled;
