create trigger journal_append_only before update or delete on journal
    for each row execute function dosir_append_only();
create trigger journal_not_emptied before truncate on journal
    for each statement execute function dosir_append_only();
create trigger journal_head_kept before delete on journal_head
    for each row execute function dosir_append_only();
create trigger access_log_closed before insert or update or delete on access_log
    for each row execute function dosir_append_only();
create trigger verify_breach_append_only before update or delete on verify_breach
    for each row execute function dosir_append_only();
create trigger verify_run_kept before delete on verify_run
    for each row execute function dosir_append_only();
