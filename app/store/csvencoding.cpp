// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/csvencoding.h"

#include <QStringDecoder>

#include <uchardet/uchardet.h>

#include <array>
#include <memory>

namespace plumbline {

namespace {

const QByteArray fallback("windows-1252");

struct Mark {
    QByteArrayView bytes;
    const char *encoding;
};

/// The longer ones first: that of UTF-16 begins that of UTF-32.
const std::array marks = {
    Mark{QByteArrayView("\xff\xfe\0\0", 4), "UTF-32LE"}, Mark{QByteArrayView("\0\0\xfe\xff", 4), "UTF-32BE"},
    Mark{QByteArrayView("\xef\xbb\xbf"), "UTF-8"},       Mark{QByteArrayView("\xff\xfe"), "UTF-16LE"},
    Mark{QByteArrayView("\xfe\xff"), "UTF-16BE"},        Mark{QByteArrayView("\x84\x31\x95\x33"), "GB18030"},
};

struct Alias {
    const char *detected;
    const char *encoding;
};

/// Where the name is another one, or a wider encoding reads the same text and more.
constexpr std::array aliases = {
    Alias{"ASCII", "UTF-8"},     Alias{"ISO-8859-1", "windows-1252"},
    Alias{"UHC", "windows-949"}, Alias{"GB2312", "GB18030"},
    Alias{"GBK", "GB18030"},
};

/// Digits, delimiters and line ends have one NUL byte each in UTF-16.
QByteArray byNulBytes(QByteArrayView head)
{
    constexpr qsizetype fewNuls = 8; // of 100 bytes; damage is rarer
    constexpr qsizetype muchMore = 16;
    std::array<qsizetype, 2> nuls = {0, 0};
    for (qsizetype i = 0; i < head.size(); ++i)
        nuls[size_t(i % 2)] += head[i] == '\0' ? 1 : 0;
    if ((nuls[0] + nuls[1]) * 100 < head.size() * fewNuls)
        return {};
    if (nuls[1] > nuls[0] * muchMore)
        return "UTF-16LE";
    return nuls[0] > nuls[1] * muchMore ? QByteArray("UTF-16BE") : QByteArray();
}

/// Without the letter that the end of what was read may have cut.
QByteArrayView wholeLetters(QByteArrayView head)
{
    constexpr int longestLetter = 4;
    for (int cut = 1; cut < longestLetter && cut <= head.size(); ++cut) {
        const auto byte = static_cast<quint8>(head[head.size() - cut]);
        if (byte < 0x80)
            return head;
        if (byte >= 0xc0)
            return head.chopped(cut);
    }
    return head;
}

QByteArray detected(QByteArrayView head)
{
    const std::unique_ptr<uchardet, decltype(&uchardet_delete)> detector(uchardet_new(), uchardet_delete);
    if (uchardet_handle_data(detector.get(), head.data(), static_cast<size_t>(head.size())) != 0)
        return {};
    uchardet_data_end(detector.get());
    return uchardet_get_charset(detector.get());
}

} // namespace

QByteArray guessedEncoding(QByteArrayView head)
{
    for (const Mark &mark : marks) {
        if (head.startsWith(mark.bytes))
            return mark.encoding;
    }
    const QByteArray wide = byNulBytes(head);
    if (!wide.isEmpty())
        return wide;
    if (head.isValidUtf8() || wholeLetters(head).isValidUtf8())
        return "UTF-8";
    QByteArray name = detected(head);
    for (const Alias &alias : aliases) {
        if (name == alias.detected)
            name = alias.encoding;
    }
    const bool isOfUse = !name.isEmpty() && name != "UTF-8" && QStringDecoder(name.constData()).isValid();
    return isOfUse ? name : fallback;
}

} // namespace plumbline
