-- A number that was given out stays in the agenda, whatever becomes of it.
create trigger letter_number_kept before delete on letter_number
    for each row execute function dosir_append_only();
create trigger number_reservation_append_only before update or delete on number_reservation
    for each row execute function dosir_append_only();
