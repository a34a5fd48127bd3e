// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/headlesslook.h"

#include "ui/firstlooktext.h"

#include <QEventLoop>

namespace plumbline {

Result<HeadlessLook> lookAndWait(FirstLook &look, const QString &table)
{
    QEventLoop loop;
    std::optional<Result<HeadlessLook>> found;
    const auto answer = [&](Result<HeadlessLook> result) {
        found = std::move(result);
        loop.quit();
    };
    QObject::connect(
        &look, &FirstLook::ready, &loop,
        [&](const QString &dataset, const TableDraftPtr &draft, const ImportResult &result, bool isWhole) {
            answer(HeadlessLook{dataset, firstLookText(*draft, result, isWhole)});
        });
    QObject::connect(&look, &FirstLook::lacking, &loop,
                     [&](const TableDraftPtr &draft) { answer(lackingError(*draft)); });
    QObject::connect(&look, &FirstLook::failed, &loop, [&](const Error &error) { answer(error); });
    look.look(table);
    if (!found)
        loop.exec();
    return *found;
}

} // namespace plumbline
