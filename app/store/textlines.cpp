// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/textlines.h"

#include <QCoreApplication>
#include <QFile>

#include <cstring>

namespace plumbline {

namespace {

const QByteArray byteOrderMark("\xef\xbb\xbf");

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TextLines)
};

bool isUtf8(const QByteArray &encoding)
{
    return encoding.compare("UTF-8", Qt::CaseInsensitive) == 0;
}

} // namespace

Result<TextLines> TextLines::open(const QString &path, const QByteArray &encoding, Sizes sizes, qint64 from)
{
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly | QIODevice::Unbuffered) || !file->seek(from))
        return Error{Error::Kind::Unreadable,
                     Words::tr("The file cannot be read (%1).").arg(file->errorString()),
                     {path, 0, {}}};
    return of(std::move(file), encoding, sizes, path);
}

Result<TextLines> TextLines::of(std::unique_ptr<QIODevice> device, const QByteArray &encoding, Sizes sizes,
                                const QString &path)
{
    TextLines lines;
    lines.m_path = path;
    lines.m_sizes = sizes;
    lines.m_size = device->size();
    lines.m_rawRead = device->pos();
    lines.m_device = std::move(device);
    if (isUtf8(encoding))
        return lines;
    lines.m_decoder = std::make_unique<QStringDecoder>(encoding.constData());
    if (!lines.m_decoder->isValid())
        return Error{Error::Kind::Usage,
                     Words::tr("The encoding \"%1\" is not known here.").arg(QString::fromUtf8(encoding)),
                     {path, 0, {}}};
    return lines;
}

QByteArrayView TextLines::line() const
{
    return {m_buffer.data() + m_start, m_end - m_start};
}

qint64 TextLines::consumed() const
{
    return m_rawRead - qRound64(double(m_filled - m_end) * m_rawPerByte);
}

Error TextLines::failure() const
{
    return {Error::Kind::Unreadable, m_problem, {m_path, static_cast<int>(m_number), {}}};
}

void TextLines::returnTo(const Mark &mark)
{
    m_end = m_start = static_cast<qsizetype>(mark.behind - m_base);
    m_number = mark.number;
    m_isTooLong = false;
    m_lineFeed = find('\n', m_end);
    m_return = find('\r', m_end);
}

TextLines::Step TextLines::next()
{
    if (m_isTooLong) {
        const Step step = skipRest();
        if (step != Step::Line)
            return step;
    }
    m_start = m_end;
    qsizetype end = endOfLine();
    while (end < 0 && m_filled - m_start <= m_sizes.longestLine && fill())
        end = endOfLine();
    if (!m_problem.isEmpty())
        return Step::Failed;
    if (m_isStopped)
        return Step::End;
    m_isTooLong = end < 0 && !m_atEnd;
    m_end = end < 0 ? m_filled : end;
    if (m_end == m_start)
        return Step::End;
    ++m_number;
    return m_isTooLong ? Step::TooLong : Step::Line;
}

/// Line: its end was found, or that of the file.
TextLines::Step TextLines::skipRest()
{
    m_isTooLong = false;
    m_kept.reset();
    qsizetype end = -1;
    do {
        m_start = m_end = m_filled;
        if (!fill())
            break;
        end = endOfLine();
    } while (end < 0);
    m_end = end < 0 ? m_filled : end;
    return m_problem.isEmpty() ? Step::Line : Step::Failed;
}

/// Behind the end of the line that starts at m_end; negative: more of the file is needed.
qsizetype TextLines::endOfLine()
{
    if (m_lineFeed < m_end)
        m_lineFeed = find('\n', m_end);
    if (m_return < m_end)
        m_return = find('\r', m_end);
    if (m_lineFeed < m_return)
        return m_lineFeed + 1;
    if (m_return == m_filled)
        return -1;
    constexpr qsizetype longestEnd = 3;
    if (m_filled - m_return < longestEnd && !m_atEnd)
        return -1;
    const auto byteAt = [this](qsizetype at) { return at < m_filled ? m_buffer[size_t(at)] : '\0'; };
    if (byteAt(m_return + 1) == '\n')
        return m_return + 2;
    const bool isDoubled = byteAt(m_return + 1) == '\r' && byteAt(m_return + 2) == '\n';
    return m_return + (isDoubled ? longestEnd : 1);
}

qsizetype TextLines::find(char byte, qsizetype from) const
{
    const void *found = from < m_filled ? std::memchr(m_buffer.data() + from, byte, size_t(m_filled - from))
                                        : nullptr;
    return found ? static_cast<const char *>(found) - m_buffer.data() : m_filled;
}

/// False: nothing more is there.
bool TextLines::fill()
{
    if (m_keepGoing && !m_keepGoing())
        m_isStopped = true;
    if (m_atEnd || m_isStopped)
        return false;
    dropUsed();
    const qsizetype before = m_filled;
    const bool hadLineFeed = m_lineFeed < before;
    const bool hadReturn = m_return < before;
    if (m_decoder)
        appendDecoded();
    else
        appendPlain();
    m_hasNul = std::memchr(m_buffer.data(), '\0', size_t(m_filled)) != nullptr;
    if (!hadLineFeed)
        m_lineFeed = find('\n', before);
    if (!hadReturn)
        m_return = find('\r', before);
    return m_problem.isEmpty();
}

/// Moves what is still wanted to the front.
void TextLines::dropUsed()
{
    const qsizetype used = m_kept ? qMin(*m_kept, m_start) : m_start;
    if (used == 0)
        return;
    std::memmove(m_buffer.data(), m_buffer.data() + used, size_t(m_filled - used));
    m_base += used;
    m_filled -= used;
    m_start -= used;
    m_end -= used;
    m_lineFeed -= used;
    m_return -= used;
    if (m_kept)
        *m_kept -= used;
}

/// Up to a block. Sets m_atEnd.
qsizetype TextLines::read(char *bytes)
{
    const qint64 count = m_device->read(bytes, m_sizes.block);
    if (count < 0)
        m_problem = Words::tr("The file cannot be read (%1).").arg(m_device->errorString());
    m_atEnd = count <= 0;
    m_rawRead += qMax<qint64>(count, 0);
    return qMax<qsizetype>(count, 0);
}

void TextLines::appendPlain()
{
    const bool isStart = m_rawRead == 0;
    if (qsizetype(m_buffer.size()) < m_filled + m_sizes.block)
        m_buffer.resize(size_t(m_filled + qMax(m_filled, m_sizes.block)));
    char *end = m_buffer.data() + m_filled;
    qsizetype count = read(end);
    if (isStart && QByteArrayView(end, count).startsWith(byteOrderMark)) {
        count -= byteOrderMark.size();
        std::memmove(end, end + byteOrderMark.size(), size_t(count));
    }
    m_filled += count;
}

void TextLines::appendDecoded()
{
    m_raw.resize(size_t(m_sizes.block));
    const qsizetype count = read(m_raw.data());
    m_letters.resize(size_t(m_decoder->requiredSpace(count)));
    QChar *letters = m_decoder->appendToBuffer(m_letters.data(), QByteArrayView(m_raw.data(), count));
    const QStringView decoded(m_letters.data(), letters - m_letters.data());
    m_buffer.resize(qMax(m_buffer.size(), size_t(m_filled + m_encoder.requiredSpace(decoded.size()))));
    const qsizetype before = m_filled;
    m_filled = m_encoder.appendToBuffer(m_buffer.data() + m_filled, decoded) - m_buffer.data();
    m_rawPerByte = double(count) / double(qMax<qsizetype>(1, m_filled - before));
}

} // namespace plumbline
