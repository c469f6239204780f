package nl.werkbrug.officialform.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import nl.werkbrug.form.Option;
import nl.werkbrug.officialform.FactPart;
import nl.werkbrug.officialform.FieldKind;
import nl.werkbrug.officialform.Filling;
import nl.werkbrug.officialform.MappedField;
import nl.werkbrug.officialform.PdfField;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The fields of versions with what fills them; joins the caller's transaction. */
@Repository
public class FieldTable {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<Option>> OPTIONS = new TypeReference<>() {};
    private static final TypeReference<Map<String, String>> CHOICES = new TypeReference<>() {};

    private final JdbcClient jdbc;

    FieldTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void insert(String versionId, PdfField it) {
        jdbc.sql("""
                        insert into official_form_field (version_id, field_number, name, label, kind, page_number, required, max_length,
                                                         comb, options_json)
                        values (:version, :number, :name, :label, :kind, :page, :required, :length, :comb, :options)""")
                .param("version", versionId)
                .param("number", it.number())
                .param("name", it.name())
                .param("label", it.label())
                .param("kind", it.kind().name())
                .param("page", it.page())
                .param("required", it.required())
                .param("length", it.maxLength())
                .param("comb", it.comb())
                .param("options", JSON.writeValueAsString(it.options()))
                .update();
    }

    /** What fills a field from now on. */
    public void fill(String versionId, int number, Filling filling) {
        Filling.OfFact fact = filling instanceof Filling.OfFact it ? it : null;
        jdbc.sql("""
                        update official_form_field
                           set filled_with = :with, fact_path = :path, fact_part = :part, fixed_text = :text, choices_json = :choices
                         where version_id = :version and field_number = :number""")
                .param("with", filling == null ? null : fact != null ? "FACT" : "FIXED")
                .param("path", fact == null ? null : fact.path())
                .param("part", fact == null ? null : fact.part().name())
                .param("text", filling instanceof Filling.Fixed fixed ? fixed.text() : null)
                .param("choices", fact == null ? null : JSON.writeValueAsString(fact.choices()))
                .param("version", versionId)
                .param("number", number)
                .update();
    }

    /** In their order. */
    public List<MappedField> of(String versionId) {
        return jdbc.sql("select * from official_form_field where version_id = :version order by field_number")
                .param("version", versionId).query(FieldTable::field).list();
    }

    private static MappedField field(ResultSet row, int number) throws SQLException {
        Integer length = (Integer) row.getObject("max_length");
        PdfField field = new PdfField(
                row.getInt("field_number"), row.getString("name"), row.getString("label"), FieldKind.valueOf(row.getString("kind")),
                row.getInt("page_number"), row.getBoolean("required"), length, row.getBoolean("comb"),
                JSON.readValue(row.getString("options_json"), OPTIONS));
        return new MappedField(field, filling(row));
    }

    private static Filling filling(ResultSet row) throws SQLException {
        String with = row.getString("filled_with");
        if (with == null) {
            return null;
        }
        return with.equals("FIXED")
                ? new Filling.Fixed(row.getString("fixed_text"))
                : new Filling.OfFact(
                        row.getString("fact_path"), FactPart.valueOf(row.getString("fact_part")),
                        JSON.readValue(row.getString("choices_json"), CHOICES));
    }
}
