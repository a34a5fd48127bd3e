// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/ziparchive.h"

#include <QXmlStreamReader>

namespace plumbline {

/// The XML of a part of a spreadsheet, token by token. Entities of its own, which could grow
/// without end, end it; so does `keepGoing`. Names are those without namespace.
class PartReader
{
public:
    static Result<PartReader> open(const ZipArchive &archive, const QString &part,
                                   std::function<bool()> keepGoing = {});

    /// To the next token; false at the end, on a failure, and when stopped.
    bool next();
    bool isStart() const { return m_xml->isStartElement(); }
    bool isStart(const char *name) const { return m_xml->isStartElement() && is(name); }
    bool isEnd(const char *name) const { return m_xml->isEndElement() && is(name); }
    bool isText() const { return m_xml->isCharacters(); }
    QStringView text() const { return m_xml->text(); }
    /// Of the element that started; empty when it has none. Whatever its namespace.
    QStringView attribute(const char *name) const;
    /// Whether one of several attributes of the name, of different namespaces, has the value.
    bool hasAttribute(const char *name, const char *value) const;
    /// The value as a whole number from 1 to `most`, 1 when it is none.
    int count(const char *name, int most) const;
    /// To the end of the element that has just started.
    void skipElement();

    const ZipPart &part() const { return *m_part; }
    bool isStopped() const { return m_isStopped; }
    /// None when all is well so far.
    Outcome failure() const;

private:
    bool is(const char *name) const { return m_xml->name() == QLatin1String(name); }

    QString m_path;
    QString m_name;
    std::unique_ptr<ZipPart> m_part;
    std::unique_ptr<QXmlStreamReader> m_xml;
    QXmlStreamAttributes m_attributes;
    std::function<bool()> m_keepGoing;
    int m_tokens = 0;
    bool m_isStopped = false;
    bool m_hasEntities = false;
};

} // namespace plumbline
