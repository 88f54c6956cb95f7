create trigger letter_check_append_only before update or delete on letter_check
    for each row execute function dosir_append_only();
