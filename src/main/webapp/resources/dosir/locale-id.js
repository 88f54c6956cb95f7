/* PrimeFaces ships Indonesian under the old code "in"; the server calls it "id". */
if (window.PrimeFaces) {
  PrimeFaces.locales["id"] = $.extend(true, {}, PrimeFaces.locales["en"], PrimeFaces.locales["in"], {
    accept: "Ya",
    reject: "Tidak",
    dateFormat: "dd/mm/yy",
    firstDayOfWeek: 1,
    // PrimeFaces calls Senin and Selasa both "Se", Jumat and Sabtu nearly the same
    dayNamesMin: ["Mg", "Sn", "Sl", "Rb", "Km", "Jm", "Sb"],
    aria: {
      close: "Tutup",
      "datatable.sort.ASC": "aktifkan untuk mengurutkan dari kecil ke besar",
      "datatable.sort.DESC": "aktifkan untuk mengurutkan dari besar ke kecil",
      "datatable.sort.NONE": "aktifkan untuk menghapus urutan kolom",
      "messages.ERROR": "Kesalahan",
      "messages.FATAL": "Kesalahan",
      "messages.INFO": "Informasi",
      "messages.WARN": "Peringatan"
    }
  });
}
