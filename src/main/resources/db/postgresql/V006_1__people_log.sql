create trigger people_log_append_only before update or delete on people_log
    for each row execute function dosir_append_only();
