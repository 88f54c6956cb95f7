package id.dosir.core.dossier;

import java.util.List;

/**
 * Identity box of a SOP (Permenpan RB 35/2012). Empty strings stand for what the office has not filled in.
 *
 * @param unit office and address
 * @param number Nomor SOP
 * @param created Tanggal pembuatan
 * @param revised Tanggal revisi
 * @param effective Tanggal efektif
 * @param approvedBy Disahkan oleh
 * @param legalBasis Dasar hukum
 * @param qualifications Kualifikasi pelaksana
 * @param related Keterkaitan
 * @param equipment Peralatan
 * @param warnings Peringatan
 * @param records Pencatatan dan pendataan
 */
public record SopIdentity(
        String unit,
        String number,
        String created,
        String revised,
        String effective,
        String approvedBy,
        List<String> legalBasis,
        List<String> qualifications,
        List<String> related,
        List<String> equipment,
        List<String> warnings,
        List<String> records) {}
