package dev.sextant.engine.compile;

import dev.sextant.rulebook.model.RecordShape;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes records, and what they are made of, as bytes: text, numbers, dates, constants, lists and
 * maps. No type is named in the bytes: what may stand at a place follows from the records.
 */
public final class BinaryRecordWriter {

    private final DataOutputStream out;
    private final Map<String, Integer> texts = new HashMap<>();

    /** Creates a writer to a stream. */
    public BinaryRecordWriter(OutputStream out) {
        this.out = new DataOutputStream(out);
    }

    /** Writes a value, in the form of its declared type. */
    public void write(Object value, Type type) throws IOException {
        if (type instanceof Class<?> plain && plain.isPrimitive()) {
            primitive(value);
            return;
        }
        out.writeBoolean(value != null);
        if (value != null) {
            some(value, type);
        }
    }

    private void primitive(Object value) throws IOException {
        if (value instanceof Integer number) {
            out.writeInt(number);
        } else if (value instanceof Boolean flag) {
            out.writeBoolean(flag);
        } else {
            out.writeDouble((Double) value);
        }
    }

    private void some(Object value, Type type) throws IOException {
        if (type instanceof ParameterizedType container) {
            Type[] of = container.getActualTypeArguments();
            if (value instanceof Map<?, ?> map) {
                map(map, of[0], of[1]);
            } else {
                list((List<?>) value, of[0]);
            }
        } else if (value instanceof String text) {
            text(text);
        } else if (value instanceof Enum<?> constant) {
            out.writeInt(constant.ordinal());
        } else if (value instanceof LocalDate day) {
            out.writeLong(day.toEpochDay());
        } else if (value instanceof BigDecimal number) {
            text(number.toString());
        } else if (value instanceof Integer
                || value instanceof Boolean
                || value instanceof Double) {
            primitive(value);
        } else {
            record((Record) value, (Class<?>) type);
        }
    }

    private void list(List<?> list, Type of) throws IOException {
        out.writeInt(list.size());
        for (Object element : list) {
            write(element, of);
        }
    }

    private void map(Map<?, ?> map, Type keys, Type values) throws IOException {
        out.writeInt(map.size());
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            write(entry.getKey(), keys);
            write(entry.getValue(), values);
        }
    }

    /** The same text is written once: names of files stand in every place. */
    private void text(String text) throws IOException {
        Integer known = texts.putIfAbsent(text, texts.size());
        out.writeInt(known == null ? texts.size() - 1 : known);
        if (known == null) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            out.writeInt(bytes.length);
            out.write(bytes);
        }
    }

    private void record(Record value, Class<?> type) throws IOException {
        if (!type.isRecord()) {
            out.writeInt(RecordSubtypes.of(type).indexOf(value.getClass()));
        }
        for (RecordComponent component : RecordShape.of(value.getClass()).components()) {
            write(RecordShape.value(value, component), component.getGenericType());
        }
    }
}
