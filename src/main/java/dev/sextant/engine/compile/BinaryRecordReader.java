package dev.sextant.engine.compile;

import dev.sextant.rulebook.model.RecordShape;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads what {@link BinaryRecordWriter} wrote. Whatever the bytes say, they result in nothing but
 * the records asked for and what these are declared to hold.
 */
public final class BinaryRecordReader {

    private final DataInputStream in;
    private final List<String> texts = new ArrayList<>();

    /** Creates a reader of what {@link BinaryRecordWriter} wrote. */
    public BinaryRecordReader(InputStream in) {
        this.in = new DataInputStream(in);
    }

    /**
     * @throws IOException where the bytes end too early
     * @throws RuntimeException where they cannot be of that type
     */
    public Object read(Type type) throws IOException {
        if (type instanceof Class<?> plain && plain.isPrimitive()) {
            return primitive(plain);
        }
        return in.readBoolean() ? some(type) : null;
    }

    private Object primitive(Class<?> type) throws IOException {
        if (type == int.class || type == Integer.class) {
            return in.readInt();
        }
        return type == boolean.class || type == Boolean.class
                ? (Object) in.readBoolean()
                : (Object) in.readDouble();
    }

    private Object some(Type type) throws IOException {
        if (type instanceof ParameterizedType container) {
            Type[] of = container.getActualTypeArguments();
            return container.getRawType() == Map.class ? map(of[0], of[1]) : list(of[0]);
        }
        Class<?> plain = (Class<?>) type;
        if (plain == String.class) {
            return text();
        }
        if (plain.isEnum()) {
            return plain.getEnumConstants()[in.readInt()];
        }
        if (plain == LocalDate.class) {
            return LocalDate.ofEpochDay(in.readLong());
        }
        if (plain == BigDecimal.class) {
            return new BigDecimal(text());
        }
        return plain.isRecord() || plain.isInterface() ? record(plain) : primitive(plain);
    }

    private List<Object> list(Type of) throws IOException {
        List<Object> list = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            list.add(read(of));
        }
        return Collections.unmodifiableList(list);
    }

    private Map<Object, Object> map(Type keys, Type values) throws IOException {
        Map<Object, Object> map = new LinkedHashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            Object key = read(keys);
            map.put(key, read(values));
        }
        return Collections.unmodifiableMap(map);
    }

    private String text() throws IOException {
        int index = in.readInt();
        if (index == texts.size()) {
            texts.add(new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8));
        }
        return texts.get(index);
    }

    private Object record(Class<?> type) throws IOException {
        Class<?> kind = type.isRecord() ? type : RecordSubtypes.of(type).get(in.readInt());
        RecordShape shape = RecordShape.of(kind);
        Object[] values = new Object[shape.components().size()];
        for (int index = 0; index < values.length; index++) {
            values[index] = read(shape.components().get(index).getGenericType());
        }
        return shape.make(values);
    }
}
