package id.dosir.portal;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.context.ResponseWriterWrapper;
import java.io.IOException;
import org.primefaces.component.fileupload.FileUpload;
import org.primefaces.component.fileupload.FileUploadRenderer;

/**
 * The browser's own file field, for everybody: PrimeFaces hides it from screen readers although it is all there is to press
 * ({@code mode="simple" skinSimple="false"}).
 */
public class ReachableFileField extends FileUploadRenderer {

    @Override
    protected void encodeSimpleInputField(
            FacesContext context, FileUpload field, String clientId, String style, String styleClass)
            throws IOException {
        ResponseWriter writer = context.getResponseWriter();
        context.setResponseWriter(new ResponseWriterWrapper(writer) {
            @Override
            public void writeAttribute(String name, Object value, String property) throws IOException {
                if (!"aria-hidden".equals(name)) {
                    super.writeAttribute(name, value, property);
                }
            }
        });
        super.encodeSimpleInputField(context, field, clientId, style, styleClass);
        context.setResponseWriter(writer);
    }
}
