create trigger check_difference_append_only before update or delete on check_difference
    for each row execute function dosir_append_only();
create trigger check_run_kept before delete on check_run
    for each row execute function dosir_append_only();
