-- On PostgreSQL the database itself refuses to change what may only be added to.
create function dosir_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'table % is append-only', tg_table_name;
end $$;

create trigger history_append_only before update or delete on history
    for each row execute function dosir_append_only();
create trigger register_append_only before update or delete on register_entry
    for each row execute function dosir_append_only();
create trigger disposition_append_only before update or delete on disposition
    for each row execute function dosir_append_only();
