// SPDX-License-Identifier: GPL-3.0-or-later
#include "tool/checkcommand.h"

#include "store/datasetfile.h"
#include "tool/commands.h"

namespace plumbline {

int runCheck(const CheckRequest &request)
{
    auto file = DatasetFile::open(request.file);
    if (!file) {
        printError(file.error().text());
        return 1;
    }
    const auto dataset = file->read();
    if (!dataset) {
        printError(dataset.error().text());
        return 1;
    }
    printText(QStringLiteral("%1 statements, %2 facts\n")
                  .arg((*dataset)->statementCount())
                  .arg((*dataset)->factCount()));
    return 0;
}

} // namespace plumbline
