package nl.werkbrug.wagesubsidy.measurement.store;

import java.util.List;
import nl.werkbrug.wagesubsidy.measurement.MainTask;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes the main tasks of measurements. */
@Repository
class TaskRows {

    private final JdbcClient jdbc;

    TaskRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<MainTask> of(String measurementId) {
        return jdbc.sql("select * from wage_value_task where measurement_id = :id order by task_number")
                .param("id", measurementId)
                .query((row, number) -> new MainTask(
                        row.getString("task_name"), row.getInt("share_of_time"), row.getInt("tempo"), row.getInt("quality"),
                        row.getInt("net_time")))
                .list();
    }

    void replace(String measurementId, List<MainTask> tasks) {
        jdbc.sql("delete from wage_value_task where measurement_id = :id").param("id", measurementId).update();
        for (int at = 0; at < tasks.size(); at++) {
            insert(measurementId, at + 1, tasks.get(at));
        }
    }

    private void insert(String measurementId, int number, MainTask task) {
        jdbc.sql("""
                        insert into wage_value_task (measurement_id, task_number, task_name, share_of_time, tempo, quality, net_time)
                        values (:id, :number, :name, :share, :tempo, :quality, :net)""")
                .param("id", measurementId)
                .param("number", number)
                .param("name", task.name())
                .param("share", task.share())
                .param("tempo", task.tempo())
                .param("quality", task.quality())
                .param("net", task.netTime())
                .update();
    }
}
