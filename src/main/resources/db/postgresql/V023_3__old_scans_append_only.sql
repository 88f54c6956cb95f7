create trigger old_scans_append_only before update or delete on old_register_scan
    for each row execute function dosir_append_only();
create trigger scan_import_kept before delete on scan_import
    for each row execute function dosir_append_only();
