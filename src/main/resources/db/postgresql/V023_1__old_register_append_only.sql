create trigger old_register_append_only before update or delete on old_register_entry
    for each row execute function dosir_append_only();
create trigger old_import_kept before delete on old_import
    for each row execute function dosir_append_only();
