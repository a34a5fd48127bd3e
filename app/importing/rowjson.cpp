// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/rowjson.h"

namespace plumbline {

namespace {

bool isControl(char byte)
{
    constexpr char firstPrintable = 0x20;
    return byte >= 0 && byte < firstPrintable;
}

void appendText(QByteArray &json, QByteArrayView text)
{
    static constexpr char digits[] = "0123456789abcdef";
    constexpr int halfByte = 4;
    constexpr int lowBits = 15;
    json += '"';
    for (const char byte : text) {
        if (byte == '"' || byte == '\\') {
            json += '\\';
            json += byte;
        } else if (isControl(byte)) {
            json += "\\u00";
            json += digits[byte >> halfByte];
            json += digits[byte & lowBits];
        } else {
            json += byte;
        }
    }
    json += '"';
}

} // namespace

QByteArray rowJson(std::span<const SourceCell> cells)
{
    constexpr qsizetype usual = 12;
    QByteArray json;
    json.reserve(static_cast<qsizetype>(cells.size()) * usual);
    json += '[';
    for (const SourceCell &cell : cells) {
        if (json.size() > 1)
            json += ',';
        appendText(json, cell.text);
    }
    json += ']';
    return json;
}

} // namespace plumbline
