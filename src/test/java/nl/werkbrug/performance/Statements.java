package nl.werkbrug.performance;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import nl.werkbrug.testing.InStories;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Notes the SQL statements of this thread, and how long each took, while somebody wants to know them. */
@InStories
public class Statements implements BeanPostProcessor {

    private static final ThreadLocal<List<Noted>> NOTED = new ThreadLocal<>();

    /** Something that may fail. */
    @FunctionalInterface
    public interface Deed {
        void run() throws Exception;
    }

    /** One statement and how long the database took for it, without the reading of its rows. */
    record Noted(String sql, double milliseconds) {}

    /** The statements of this thread during a deed, in their order. */
    public static List<String> of(Deed deed) throws Exception {
        return timed(deed).stream().map(Noted::sql).toList();
    }

    /** The same with their times. */
    static List<Noted> timed(Deed deed) throws Exception {
        List<Noted> noted = new ArrayList<>();
        NOTED.set(noted);
        try {
            deed.run();
        } finally {
            NOTED.remove();
        }
        return noted;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source && !(bean instanceof Noting) ? new Noting(source) : bean;
    }

    private static final class Noting extends DelegatingDataSource {

        Noting(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            Connection real = super.getConnection();
            return (Connection) proxy(Connection.class, (method, args) -> {
                Object result = call(method, real, args);
                return result instanceof Statement statement
                        ? noting(statement, method.getReturnType(), args == null ? "" : args[0].toString())
                        : result;
            });
        }

        private static Object noting(Statement real, Class<?> type, String prepared) {
            return proxy(type, (method, args) -> {
                if (!method.getName().startsWith("execute") || NOTED.get() == null) {
                    return call(method, real, args);
                }
                long start = System.nanoTime();
                Object result = call(method, real, args);
                NOTED.get().add(new Noted(args != null && args[0] instanceof String sql ? sql : prepared, (System.nanoTime() - start) / 1e6));
                return result;
            });
        }

        private static Object proxy(Class<?> type, Call call) {
            return Proxy.newProxyInstance(
                    Statements.class.getClassLoader(), new Class<?>[] {type}, (self, method, args) -> call.of(method, args));
        }

        private static Object call(Method method, Object real, Object[] args) throws Throwable {
            try {
                return method.invoke(real, args);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }
    }

    /** One call on a connection or statement. */
    @FunctionalInterface
    private interface Call {
        Object of(Method method, Object[] args) throws Throwable;
    }
}
