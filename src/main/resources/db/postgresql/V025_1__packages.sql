create trigger record_package_append_only before update or delete on record_package
    for each row execute function dosir_append_only();
create trigger record_handover_append_only before update or delete on record_handover
    for each row execute function dosir_append_only();
