create trigger template_version_append_only before update or delete on template_version
    for each row execute function dosir_append_only();
