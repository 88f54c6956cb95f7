-- A certificate is revoked once: each batch of old entries asks the register for its serials. Those of old entries have their index (V023).
-- Not unique: see decision 0026.
create index register_entry_serial on register_entry (serial);
