// SPDX-License-Identifier: GPL-3.0-or-later
#include "house/includetable.h"

#include <QLibraryInfo>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace plumbline {

struct IncludeTable::Layer {
    QString name;
    QStringList knows;     ///< layers whose headers it may include
    QStringList qtModules; ///< whose headers it may include
    QStringList libraries; ///< headers, or folders of headers, of other libraries
};

namespace {

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

/// Libraries that have one place in the house. All others may stand anywhere but in facts.
bool isPlaced(const QString &name)
{
    static const QStringList placed = words("sqlite3.h csv.h edlib.h xlsxwriter.h uchardet unzip.h orcus mdds ixion");
    return placed.contains(name.section(QLatin1Char('/'), 0, 0));
}

bool isStandardCpp(const QString &name)
{
    return !name.contains(QLatin1Char('.')) && !name.contains(QLatin1Char('/'));
}

} // namespace

const IncludeTable::Layer *IncludeTable::layerOf(const QString &path)
{
    static const char *const windows =
        "QtCore QtConcurrent QtGui QtWidgets QtSvg QtSvgWidgets QtPrintSupport";
    static const char *const all = "facts text store analysis importing model charts ui";
    static const std::array<Layer, 10> layers = {{
        {QStringLiteral("facts"), words("facts"), words("QtCore"), {}},
        {QStringLiteral("text"), words("facts text"), words("QtCore"), words("edlib.h")},
        {QStringLiteral("store"), words("facts store"), words("QtCore QtSql"),
         words("sqlite3.h csv.h xlsxwriter.h uchardet unzip.h orcus mdds ixion")},
        {QStringLiteral("analysis"), words("facts analysis"), words("QtCore"), {}},
        {QStringLiteral("importing"), words("facts store importing"), words("QtCore"), {}},
        {QStringLiteral("model"), words("facts text store analysis importing model"), words("QtCore QtConcurrent"), {}},
        {QStringLiteral("charts"),
         words("facts text store analysis importing model charts"),
         words(windows) + words("QtCharts"),
         {}},
        {QStringLiteral("ui"), words(all), words(windows), {}},
        {QStringLiteral("main.cpp"), words(all), words(windows), {}},
        {QStringLiteral("tool"), words("facts text store analysis importing tool"), words("QtCore"), {}},
    }};
    const QString first = path.section(QLatin1Char('/'), 0, 0);
    const QString name = first == QLatin1String("dataset_tool.cpp") ? QStringLiteral("tool") : first;
    const auto layer = std::find_if(layers.begin(), layers.end(),
                                    [&name](const Layer &candidate) { return candidate.name == name; });
    return layer == layers.end() ? nullptr : &*layer;
}

IncludeTable::IncludeTable(const QDir &app) : m_app(app)
{
    const QDir headers(QLibraryInfo::path(QLibraryInfo::HeadersPath));
    const QStringList modules = headers.entryList({QStringLiteral("Qt*")}, QDir::Dirs);
    for (const QString &module : modules) {
        const QStringList files = QDir(headers.filePath(module)).entryList(QDir::Files);
        for (const QString &file : files)
            m_modulesByHeader[file].append(module);
    }
}

QStringList IncludeTable::breaches(const QString &path, const QString &source) const
{
    static const QRegularExpression directive(QStringLiteral(R"(^\s*#\s*include\b\s*(?:([<"])([^>"]*))?)"));
    const Layer *layer = layerOf(path);
    if (!layer)
        return {QStringLiteral("app/%1:1: the include table has no such folder").arg(path)};
    QStringList found;
    const QStringList lines = source.split(QLatin1Char('\n'));
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QRegularExpressionMatch match = directive.match(lines[i]);
        if (!match.hasMatch())
            continue;
        const QString what = breach(*layer, {match.captured(2), match.captured(1) == QLatin1String("\"")});
        if (!what.isEmpty())
            found.append(QStringLiteral("app/%1:%2: %3").arg(path).arg(i + 1).arg(what));
    }
    return found;
}

QString IncludeTable::breach(const Layer &layer, const Include &include) const
{
    if (include.name.isEmpty())
        return QStringLiteral("an include that names no header");
    if (include.quoted)
        return breachOfOwn(layer, include.name);
    if (m_app.exists(include.name))
        return QStringLiteral("<%1> is ours and belongs in quotes").arg(include.name);
    if (!qtModules(include.name).isEmpty())
        return breachOfQt(layer, include.name);
    return breachOfLibrary(layer, include.name);
}

QString IncludeTable::breachOfOwn(const Layer &layer, const QString &name) const
{
    static const QRegularExpression form(QStringLiteral("^ui_[a-z0-9]+\\.h$"));
    if (name.endsWith(QLatin1String(".moc")))
        return {};
    if (form.match(name).hasMatch())
        return layer.name == QLatin1String("ui") ? QString()
                                                 : QStringLiteral("\"%1\" is a form: only in ui").arg(name);
    if (!name.contains(QLatin1Char('/')) || name.contains(QLatin1String("..")) || !m_app.exists(name))
        return QStringLiteral("\"%1\" is not written from app/").arg(name);
    if (layer.knows.contains(name.section(QLatin1Char('/'), 0, 0)))
        return {};
    return QStringLiteral("%1 may not know \"%2\"").arg(layer.name, name);
}

QString IncludeTable::breachOfQt(const Layer &layer, const QString &name) const
{
    const QStringList modules = qtModules(name);
    const bool allowed = std::any_of(modules.begin(), modules.end(), [&layer](const QString &module) {
        return layer.qtModules.contains(module);
    });
    if (allowed)
        return {};
    return QStringLiteral("<%1> is %2, which %3 does without").arg(name, modules.first(), layer.name);
}

QString IncludeTable::breachOfLibrary(const Layer &layer, const QString &name)
{
    if (isStandardCpp(name) || layer.libraries.contains(name.section(QLatin1Char('/'), 0, 0)))
        return {};
    if (isPlaced(name) || layer.name == QLatin1String("facts"))
        return QStringLiteral("<%1> does not belong in %2").arg(name, layer.name);
    return {};
}

QStringList IncludeTable::qtModules(const QString &name) const
{
    if (name.startsWith(QLatin1String("Qt")) && name.contains(QLatin1Char('/')))
        return {name.section(QLatin1Char('/'), 0, 0)};
    return m_modulesByHeader.value(name);
}

} // namespace plumbline
