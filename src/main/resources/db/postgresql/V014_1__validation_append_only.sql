create trigger letter_report_append_only before update or delete on letter_report
    for each row execute function dosir_append_only();
create trigger letter_check_append_only before update or delete on letter_check
    for each row execute function dosir_append_only();
