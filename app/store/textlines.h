// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/error.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QIODevice>
#include <QStringDecoder>
#include <QStringEncoder>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace plumbline {

/// The lines of a text file of any size as UTF-8, read block by block: what they hold is
/// handed on as it stands, broken letters and NUL bytes included. A line ends with LF, CR LF,
/// CR CR LF or CR. One can go back to a line that was kept. One thread.
class TextLines
{
public:
    /// Bytes; a line, or what is kept, may grow to the limit and a block.
    struct Sizes {
        qsizetype block = 512 * 1024;
        qsizetype longestLine = 16 * 1024 * 1024;
    };
    enum class Step { Line, TooLong, End, Failed };
    /// A line that was read, to go on behind it.
    struct Mark {
        qint64 behind = 0; ///< in bytes of UTF-8
        qint64 number = 0;
    };

    /// From the byte `from` on; a byte order mark is skipped. The encoding is one that
    /// QStringDecoder knows.
    static Result<TextLines> open(const QString &path, const QByteArray &encoding, Sizes sizes,
                                  qint64 from = 0);
    static Result<TextLines> open(const QString &path, const QByteArray &encoding)
    {
        return open(path, encoding, Sizes());
    }
    /// The same of a device that is open; `path` is what errors name.
    static Result<TextLines> of(std::unique_ptr<QIODevice> device, const QByteArray &encoding, Sizes sizes,
                                const QString &path);

    /// Asked once a block; false ends the lines.
    void setKeepGoing(std::function<bool()> keepGoing) { m_keepGoing = std::move(keepGoing); }
    bool isStopped() const { return m_isStopped; }

    /// TooLong: the line is there up to the limit; the next step skips the rest of it.
    Step next();
    /// With its end, the last one maybe without. Valid until the next step.
    QByteArrayView line() const;
    qint64 number() const { return m_number; }
    /// Whether the block that the line came from has such a byte at all.
    bool mayHaveNul() const { return m_hasNul; }
    /// How many bytes of the file end with the line; about so many when it is transcoded.
    qint64 consumed() const;
    qint64 size() const { return m_size; }
    bool isTranscoded() const { return m_decoder != nullptr; }
    /// Why a step failed.
    Error failure() const;

    /// From here on lines stay in memory, until release(): a caller bounds what it keeps.
    void keep() { m_kept = m_start; }
    void release() { m_kept.reset(); }
    Mark mark() const { return {m_base + m_end, m_number}; }
    /// To a mark of a kept line: the next step gives the line behind it.
    void returnTo(const Mark &mark);

private:
    qsizetype endOfLine();
    qsizetype find(char byte, qsizetype from) const;
    bool fill();
    void dropUsed();
    qsizetype read(char *bytes);
    void appendPlain();
    void appendDecoded();
    Step skipRest();

    QString m_path;
    std::unique_ptr<QIODevice> m_device;
    std::unique_ptr<QStringDecoder> m_decoder; ///< none: UTF-8 is taken as it is
    QStringEncoder m_encoder = QStringEncoder(QStringEncoder::Utf8);
    Sizes m_sizes;
    std::vector<char> m_buffer;
    std::vector<char> m_raw;
    std::vector<QChar> m_letters;
    qsizetype m_filled = 0;
    qint64 m_base = 0; ///< of the buffer's first byte, in bytes of UTF-8
    qsizetype m_start = 0;
    qsizetype m_end = 0;
    qsizetype m_lineFeed = 0; ///< the first one from m_end on, or m_filled
    qsizetype m_return = 0;   ///< likewise, carriage returns
    std::optional<qsizetype> m_kept;
    qint64 m_number = 0;
    qint64 m_rawRead = 0;
    double m_rawPerByte = 1; ///< bytes of the file per byte of UTF-8, in the last block
    qint64 m_size = 0;
    bool m_hasNul = false;
    bool m_isTooLong = false;
    bool m_atEnd = false;
    bool m_isStopped = false;
    std::function<bool()> m_keepGoing;
    QString m_problem;
};

} // namespace plumbline
