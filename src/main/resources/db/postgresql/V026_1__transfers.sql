create or replace function dosir_is_destroyed(number varchar) returns boolean language sql stable as $$
    select exists (select 1 from retention_item i where i.dossier = number and i.state in ('EMPTIED', 'GONE'))
$$;

-- What came of a record is written once; AWAY: it was handed over.
create or replace function dosir_item_ended() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and old.state not in ('GONE', 'STOPPED', 'AWAY') and new.dossier = old.dossier
        and new.proposal = old.proposal and not (old.state = 'EMPTIED' and new.state <> 'GONE')
        and (old.residue is null or new.residue = old.residue)
    then
        return new;
    end if;
    raise exception 'table % is append-only', tg_table_name;
end $$;
